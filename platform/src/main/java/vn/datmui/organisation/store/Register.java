package vn.datmui.organisation.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.organisation.Agency;
import vn.datmui.organisation.Area;
import vn.datmui.organisation.Counter;
import vn.datmui.organisation.Officer;
import vn.datmui.organisation.Post;
import vn.datmui.organisation.Unit;

/** Where new facts about the organisation are entered. */
@Repository
public class Register {

    private final JdbcClient jdbc;

    Register(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void enter(Area area) {
        jdbc.sql("insert into organisation.area (code, name, level, parent, valid_from, valid_to, successors)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(area.code(), area.name(), area.level().name())
                .param(area.parent())
                .param(area.validity().from())
                .param(area.validity().to())
                .param(area.successors().toArray(String[]::new))
                .update();
    }

    public void enter(Agency agency) {
        jdbc.sql("insert into organisation.agency (code, old_code, name, level, kind, sector, area, parent, successor,"
                        + " valid_from, valid_to) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        agency.code().value(),
                        agency.oldCode(),
                        agency.name(),
                        agency.level().name(),
                        agency.kind())
                .param(agency.sector())
                .param(agency.area())
                .param(agency.parent() == null ? null : agency.parent().value())
                .param(agency.successor() == null ? null : agency.successor().value())
                .param(agency.validity().from())
                .param(agency.validity().to())
                .update();
    }

    public void enter(Unit unit) {
        jdbc.sql(
                        "insert into organisation.unit (code, agency, name, kind, also_for, valid_from, valid_to) values (?, ?, ?, ?, ?, ?, ?)")
                .params(unit.code(), unit.agency().value(), unit.name(), unit.kind())
                .param(unit.alsoFor().toArray(String[]::new))
                .param(unit.validity().from())
                .param(unit.validity().to())
                .update();
    }

    public void enter(Counter counter) {
        jdbc.sql("insert into organisation.counter (agency, number, name, valid_from, valid_to) values (?, ?, ?, ?, ?)")
                .params(counter.agency().value(), counter.number(), counter.name())
                .param(counter.validity().from())
                .param(counter.validity().to())
                .update();
    }

    public void enter(Officer officer) {
        jdbc.sql("insert into organisation.officer (id, full_name, email, phone) values (?, ?, ?, ?)")
                .params(officer.id().value(), officer.fullName(), officer.email(), officer.phone())
                .update();
    }

    public void enter(Post post) {
        jdbc.sql(
                        "insert into organisation.post (officer, unit, role, title, valid_from, valid_to) values (?, ?, ?, ?, ?, ?)")
                .params(post.officer().value(), post.unitCode(), post.role().name(), post.title())
                .param(post.validity().from())
                .param(post.validity().to())
                .update();
    }
}
