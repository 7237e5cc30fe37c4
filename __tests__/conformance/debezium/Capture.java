import io.debezium.embedded.Connect;
import io.debezium.engine.DebeziumEngine;
import io.debezium.engine.RecordChangeEvent;
import io.debezium.engine.format.ChangeEventFormat;
import java.io.IOException;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.source.SourceRecord;

/**
 * Runs Debezium's engine with the properties that it reads from the standard input up to an empty line, and prints a line
 * for every change it emits: "event OP SCHEMA.TABLE". It ends with the input, or with the engine, which it says: "ended MESSAGE".
 */
public final class Capture {

    private Capture() {
    }

    public static void main(String[] arguments) throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        DebeziumEngine<RecordChangeEvent<SourceRecord>> engine = DebeziumEngine.create(ChangeEventFormat.of(Connect.class))
                .using(propertiesFromInput())
                .using((success, message, error) -> {
                    print("ended " + (success ? "" : message + causes(error)));
                    ended.countDown();
                })
                .notifying(event -> tell(event.record()))
                .build();
        Thread running = new Thread(engine, "engine");
        running.start();
        Thread closing = new Thread(() -> closeAtTheEndOfInput(engine), "closing");
        closing.setDaemon(true);
        closing.start();
        ended.await();
        System.exit(0);
    }

    private static Properties propertiesFromInput() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line = readLine(); line != null && !line.isEmpty(); line = readLine()) {
            text.append(line).append('\n');
        }
        Properties properties = new Properties();
        properties.load(new java.io.StringReader(text.toString()));
        return properties;
    }

    /** Unbuffered: the rest of the input is for the other thread. */
    private static String readLine() throws IOException {
        java.io.ByteArrayOutputStream line = new java.io.ByteArrayOutputStream();
        int read = System.in.read();
        if (read < 0) {
            return null;
        }
        while (read >= 0 && read != '\n') {
            line.write(read);
            read = System.in.read();
        }
        return line.toString("UTF-8");
    }

    private static void closeAtTheEndOfInput(DebeziumEngine<?> engine) {
        try {
            while (System.in.read() >= 0) {
                continue;
            }
            engine.close();
        }
        catch (Exception e) {
            print("ended " + e.getMessage());
            System.exit(1);
        }
    }

    /** Heartbeats and the ends of transactions have no operation. */
    private static void tell(SourceRecord record) {
        if (record.value() instanceof Struct value && value.schema().field("op") != null) {
            Struct source = value.getStruct("source");
            print("event " + value.getString("op") + " " + source.getString("schema") + "." + source.getString("table"));
        }
    }

    private static String causes(Throwable error) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause = error; cause != null && cause.getCause() != cause; cause = cause.getCause()) {
            text.append(" | ").append(cause.getMessage());
        }
        return text.toString();
    }

    private static synchronized void print(String line) {
        System.out.println(line.replaceAll("\\s*\\R\\s*", " "));
        System.out.flush();
    }
}
