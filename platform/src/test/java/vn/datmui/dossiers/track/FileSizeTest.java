package vn.datmui.dossiers.track;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileSizeTest {

    @ParameterizedTest
    @CsvSource({"1,1 B", "999,999 B", "1000,1 kB", "240400,240 kB", "1234567,'1,2 MB'", "50000000,'50,0 MB'"})
    void readsAsPeopleWriteIt(long bytes, String words) {
        assertThat(FileSize.inWords(bytes)).isEqualTo(words);
    }
}
