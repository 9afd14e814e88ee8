package vn.datmui.organisation.store;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.organisation.Agency;
import vn.datmui.organisation.Area;
import vn.datmui.organisation.Counter;
import vn.datmui.organisation.Officer;
import vn.datmui.organisation.Post;
import vn.datmui.organisation.StandIn;
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

    void enter(StandIn standIn) {
        jdbc.sql("insert into organisation.stand_in (id, absent, deputy, unit, role, valid_from, valid_to, basis)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(standIn.id(), standIn.absent().value(), standIn.deputy().value())
                .params(standIn.unitCode(), standIn.role().name())
                .param(standIn.period().from())
                .param(standIn.period().to())
                .param(standIn.basis())
                .update();
    }

    /** Ends a row of the table; takes it out when it would end before it begins. */
    void end(String table, UUID id, LocalDate lastDay) {
        jdbc.sql("delete from organisation." + table + " where id = ? and valid_from > ?")
                .params(id, lastDay)
                .update();
        jdbc.sql("update organisation." + table + " set valid_to = ? where id = ?")
                .params(lastDay, id)
                .update();
    }

    void end(AgencyCode agency, LocalDate lastDay, AgencyCode successor) {
        jdbc.sql("update organisation.agency set valid_to = ?, successor = ? where code = ?")
                .params(lastDay, successor.value(), agency.value())
                .update();
        jdbc.sql("update organisation.unit set valid_to = ? where agency = ? and (valid_to is null or valid_to > ?)")
                .params(lastDay, agency.value(), lastDay)
                .update();
    }

    UUID give(Post post) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into organisation.post (id, officer, unit, role, title, valid_from, valid_to)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(id, post.officer().value(), post.unitCode())
                .params(post.role().name(), post.title())
                .param(post.validity().from())
                .param(post.validity().to())
                .update();
        return id;
    }

    public void enter(Post post) {
        give(post);
    }
}
