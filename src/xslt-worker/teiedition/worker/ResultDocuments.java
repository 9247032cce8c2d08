// SPDX-License-Identifier: MIT
package teiedition.worker;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import net.sf.saxon.s9api.Destination;
import net.sf.saxon.s9api.Processor;

/** Catches what xsl:result-document writes, in memory. For the thread of one request. */
final class ResultDocuments implements Function<URI, Destination> {
    /** The base output URI: a place that is nowhere, below which every result document has to stay. */
    static final String BASE = "file:///teiedition/result/";

    private final Processor processor;
    private final RequestLog log;
    private final String stylesheet;
    private final Map<String, ByteArrayOutputStream> documents = new TreeMap<>();

    ResultDocuments(Processor processor, RequestLog log, String stylesheet) {
        this.processor = processor;
        this.log = log;
        this.stylesheet = stylesheet;
    }

    @Override
    public Destination apply(URI uri) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String href = relative(uri);
        if (href == null || documents.putIfAbsent(href, bytes) != null) {
            String shown = uri.toString().startsWith("file:///teiedition/")
                    ? uri.toString().substring("file:///teiedition/".length()) : FileGuard.display(uri.toString());
            log.add(Kind.RESULT_OUTSIDE, stylesheet, 0, 0, shown);
        }
        return processor.newSerializer(bytes);
    }

    /** Adds the documents to an answer, sorted by name. */
    void writeTo(Fields answer) {
        documents.forEach((href, bytes) -> {
            answer.add("result-href", href);
            answer.add("result-content", bytes.toByteArray());
        });
    }

    // Escapes are undone before the segments are looked at: %2e%2e climbs as well as .. does.
    private static String relative(URI uri) {
        String base = URI.create(BASE).getPath();
        URI normal = uri.normalize();
        String path = normal.getPath();
        if (!"file".equals(normal.getScheme()) || path == null || !path.startsWith(base)
                || normal.getAuthority() != null || normal.getFragment() != null || normal.getQuery() != null) {
            return null;
        }
        String relative = path.substring(base.length());
        for (String segment : relative.split("/", -1)) {
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..")
                    || segment.chars().anyMatch(c -> c < ' ' || c == '\\' || c == ':' || c == 0x7F)) {
                return null;
            }
        }
        return relative;
    }
}
