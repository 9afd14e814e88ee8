package vn.datmui.signing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Eight threads sign 32 papers with keys of a PKCS#11 device, in a process of its own. */
final class SigningInDevice {

    private SigningInDevice() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Path home = Path.of(arguments[1]);
        SigningSettings settings = new SigningSettings(
                SigningSettings.Keys.PKCS11, true, Path.of(arguments[0]), 0, home.resolve("pin"), false);
        SigningDesk desk = SigningConfiguration.desk(settings, home, SigningPapersTest.CLOCK);
        byte[] paper = SigningPapersTest.paper("Giay khai sinh");
        List<Callable<byte[]>> tasks = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            tasks.add(() -> desk.sign(paper, List.of(SigningPapersTest.LEADER, SigningPapersTest.SEAL), "Ký"));
        }
        int valid = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<byte[]> signed : threads.invokeAll(tasks)) {
                List<SignatureVerdict> verdicts = desk.validate(signed.get());
                valid += verdicts.size() == 2 && verdicts.stream().allMatch(SignatureVerdict::isValid) ? 1 : 0;
            }
        }
        System.out.println(valid + " papers signed and valid");
        System.exit(0);
    }
}
