package vn.datmui;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The platform. */
@Modulithic(systemName = "Đất Mũi")
@SpringBootApplication
public class DatMui {

    public static void main(String[] arguments) {
        SpringApplication.run(DatMui.class, arguments);
    }
}
