package vn.datmui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.datmui.edxml.message.DocumentCode;
import vn.datmui.edxml.message.DocumentType;
import vn.datmui.edxml.message.Signer;
import vn.datmui.exchange.Actor;
import vn.datmui.exchange.Answer;
import vn.datmui.exchange.Authenticity;
import vn.datmui.exchange.ChangeAsked;
import vn.datmui.exchange.ConversationId;
import vn.datmui.exchange.ConversationState;
import vn.datmui.exchange.Dispatch;
import vn.datmui.exchange.Exchange;
import vn.datmui.exchange.Secrecy;
import vn.datmui.exchange.axis.Credentials;
import vn.datmui.exchange.axis.Enrolling;
import vn.datmui.exchange.receiving.Collector;
import vn.datmui.exchange.sending.Postman;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.partners.axis.Faults;
import vn.datmui.signing.Signing;

/** Two platforms, each with a data folder, a database, a port and a root of its own, exchange over the real axis. */
@PlatformTest
class TwoPlatformsIT {

    private static final AgencyCode HERE = new AgencyCode("H12.03");
    private static final AgencyCode THERE = new AgencyCode("H12.32025");
    private static final Actor CLERK = new Actor(null, "Văn thư", "");
    private static final Path OTHER_HOME = Path.of(TestDatabase.HOME + "-other");

    private static ConfigurableApplicationContext other;

    @Autowired
    ApplicationContext here;

    @BeforeAll
    static void startsTheOther(@Autowired Signing signing) throws IOException {
        TestAxis.behind().misbehave(Faults.NONE);
        var database = TestDatabase.forAnotherPlatform(OTHER_HOME);
        var trusted = Files.createDirectories(OTHER_HOME.resolve("keys").resolve("trusted"));
        Files.writeString(trusted.resolve("here.pem"), signing.trustAnchorPem());
        var arguments = Stream.concat(
                Stream.of(database),
                Stream.of(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--datmui.demonstration=true",
                        "--datmui.demonstration.dossiers=false",
                        "--datmui.demonstration.documents=false",
                        "--datmui.demonstration.exchange=false",
                        "--datmui.notices.mail.every=24h",
                        "--datmui.day-watch=false",
                        "--datmui.exchange.axis=" + TestAxis.address(),
                        "--datmui.exchange.enrol=true",
                        "--datmui.exchange.agencies=" + THERE,
                        "--datmui.exchange.send-every=24h",
                        "--datmui.exchange.collect-every=24h"));
        other = new SpringApplicationBuilder(DatMui.class).run(arguments.toArray(String[]::new));
        var trustedHere = Files.createDirectories(
                TestDatabase.HOME.resolve("keys").resolve("trusted").toAbsolutePath());
        Files.writeString(
                trustedHere.resolve("other.pem"), other.getBean(Signing.class).trustAnchorPem());
    }

    @AfterAll
    static void stopsTheOther() throws IOException {
        Files.deleteIfExists(
                TestDatabase.HOME.resolve("keys").resolve("trusted").resolve("other.pem"));
        other.close();
        TestDatabase.dropOther();
    }

    @Test
    void carriesADocumentThereAndItsStatusesBack() throws Exception {
        other.getBean(Enrolling.class).enrol();
        here.getBean(Enrolling.class).enrol();
        var sent = dispatched();
        carry(here, HERE);
        carry(other, THERE);
        var came = came();
        var there = other.getBean(Exchange.class);
        assertThat(there.get(came).state()).isEqualTo(ConversationState.ARRIVED);
        assertThat(there.get(came).authenticity()).isEqualTo(Authenticity.PROVEN);
        assertThat(contentOf(other, came)).isEqualTo("Nội dung giữa hai hệ thống");
        for (Answer answer : List.of(
                new Answer.Accept(), new Answer.Assign("Phòng Kinh tế"), new Answer.Start(), new Answer.Finish())) {
            there.answer(came, answer, CLERK);
        }
        carry(other, THERE);
        carry(here, HERE);
        assertThat(here.getBean(Exchange.class).get(sent).state()).isEqualTo(ConversationState.DONE);
        asksItBack(sent, came);
    }

    private void asksItBack(ConversationId sent, ConversationId came) {
        here.getBean(Exchange.class).takeBack(sent, "Gửi nhầm", CLERK);
        carry(here, HERE);
        carry(other, THERE);
        var there = other.getBean(Exchange.class);
        assertThat(there.get(came).changeAsked()).isEqualTo(ChangeAsked.RECALL);
        there.answer(came, new Answer.AgreeToChange(), CLERK);
        assertThat(there.filesOf(came)).isEmpty();
        carry(other, THERE);
        carry(here, HERE);
        assertThat(here.getBean(Exchange.class).get(sent).state()).isEqualTo(ConversationState.RECALLED);
    }

    private static void carry(ApplicationContext platform, AgencyCode agency) {
        platform.getBean(Postman.class).sendWaiting();
        platform.getBean(Collector.class)
                .collect(List.of(platform.getBean(Credentials.class).of(agency).orElseThrow()));
    }

    private ConversationId dispatched() {
        var files = here.getBean(vn.datmui.files.Files.class);
        var file = files.keep(
                "Nội dung giữa hai hệ thống".getBytes(StandardCharsets.UTF_8), "hai-he-thong.txt", "text/plain");
        var document = new Dispatch(
                HERE,
                List.of(THERE.value()),
                new DocumentCode(String.valueOf(System.nanoTime() % 1_000_000_000), "STP-VP"),
                "Cà Mau",
                LocalDate.now(here.getBean(TestClock.class)),
                new DocumentType("1", null, "Công văn"),
                "V/v hai hệ thống trao đổi",
                new Signer(null, "Giám đốc", "Lê Văn Ký"),
                1,
                null,
                List.of(file.id()),
                List.of(),
                List.of(),
                Secrecy.NONE,
                CLERK);
        var transaction = here.getBean(TransactionTemplate.class);
        return Objects.requireNonNull(transaction.execute(
                        status -> here.getBean(Exchange.class).dispatch(document)))
                .getFirst();
    }

    private static ConversationId came() {
        return other.getBean(JdbcClient.class)
                .sql("select id from exchange.conversation where direction = 'IN' order by opened_at desc limit 1")
                .query((row, n) -> new ConversationId(row.getObject("id", UUID.class)))
                .single();
    }

    private static String contentOf(ApplicationContext platform, ConversationId conversation) throws IOException {
        var file = platform.getBean(Exchange.class).filesOf(conversation).getFirst();
        try (var in = platform.getBean(vn.datmui.files.Files.class).open(file.file())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
