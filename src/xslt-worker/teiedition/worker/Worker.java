// SPDX-License-Identifier: MIT
package teiedition.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.FileDescriptor;
import java.io.IOException;
import java.io.ByteArrayOutputStream;
import java.net.URL;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.LogManager;
import net.sf.saxon.s9api.Processor;
import org.xml.sax.SAXException;

/**
 * The process: reads the settings and then requests from standard input, answers on standard output, and ends when
 * standard input does. Each request runs on one of a few threads; answers come in the order in which they are ready.
 */
public final class Worker {
    private static final long STACK_BYTES = 16L << 20;

    private final DataOutputStream out;
    private final FileGuard guard;
    private final Processor processor = new Processor(false);
    private final SaxonResolvers resolvers;
    private final Stylesheets stylesheets;
    private final BlockingQueue<Fields> requests = new LinkedBlockingQueue<>();

    private Worker(DataOutputStream out, Fields settings) {
        this.out = out;
        guard = new FileGuard(settings.texts("readable"));
        URL.setURLStreamHandlerFactory(new GuardedUrls(guard));
        resolvers = SaxonResolvers.install(guard, processor.getUnderlyingConfiguration());
        stylesheets = new Stylesheets(processor, resolvers, guard);
        processor.getUnderlyingConfiguration().setLineNumbering(true);
    }

    /** Starts the process; takes no arguments. */
    public static void main(String[] arguments) throws IOException {
        // Before any library runs: standard output carries nothing but the protocol.
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        System.setOut(System.err);
        // FOP says everything by events; what it also logs would hide the last words of a crash.
        LogManager.getLogManager().reset();
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in, 1 << 16));
        int status = 0;
        try {
            Fields settings = Fields.read(in);
            if (settings != null) {
                new Worker(out, settings).serve(in, Integer.parseInt(settings.text("threads")));
            }
        } catch (IOException e) {
            System.err.println("worker: " + e);
            status = 1;
        }
        // What still runs has nobody left to answer.
        Runtime.getRuntime().halt(status);
    }

    private void serve(DataInputStream in, int threads) throws IOException {
        for (int i = 0; i < threads; i++) {
            Thread thread = new Thread(null, this::work, "request-" + i, STACK_BYTES);
            thread.setDaemon(true);
            thread.start();
        }
        answer(new Fields().add("type", "hello").add("java", System.getProperty("java.version"))
                .add("saxon", processor.getSaxonProductVersion()));
        for (Fields request = Fields.read(in); request != null; request = Fields.read(in)) {
            requests.add(request);
        }
    }

    private void work() {
        FormattingRoom room = null;
        while (true) {
            try {
                Fields request = requests.take();
                if (room == null && "format".equals(request.text("type"))) {
                    room = new FormattingRoom(guard);
                }
                answer(handle(request, room));
            } catch (InterruptedException e) {
                return;
            } catch (IOException e) {
                System.err.println("worker: cannot answer: " + e);
                Runtime.getRuntime().halt(1);
            }
        }
    }

    private Fields handle(Fields request, FormattingRoom room) throws IOException {
        RequestLog log = new RequestLog();
        RequestLog.bind(log);
        Fields answer = new Fields().add("id", request.text("id"));
        try {
            Transformation transformation = new Transformation(processor, request, log);
            if (transformation.prepare(stylesheets, resolvers)) {
                if ("format".equals(request.text("type"))) {
                    room.format(transformation, request, log, processor, answer);
                } else {
                    transform(transformation, log, answer);
                }
            }
        } catch (IOException | RuntimeException | SAXException | StackOverflowError | LinkageError e) {
            Failures.report(e, Kind.INTERNAL, null, log);
        } finally {
            RequestLog.bind(null);
        }
        log.writeTo(answer);
        return answer;
    }

    private void transform(Transformation transformation, RequestLog log, Fields answer) {
        ByteArrayOutputStream principal = new ByteArrayOutputStream();
        ResultDocuments results = new ResultDocuments(processor, log, transformation.stylesheetPath());
        if (transformation.run(results, Map.of(), t -> t.newSerializer(principal))) {
            answer.add("output", principal.toByteArray());
            results.writeTo(answer);
        }
    }

    private synchronized void answer(Fields fields) throws IOException {
        fields.write(out);
    }
}
