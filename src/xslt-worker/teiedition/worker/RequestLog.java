// SPDX-License-Identifier: MIT
package teiedition.worker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.transform.SourceLocator;

/**
 * What one request found and read. The resolvers that Saxon and FOP share between requests find the log of their own
 * request through the thread, on which the whole request runs.
 */
final class RequestLog {
    private static final ThreadLocal<RequestLog> CURRENT = new ThreadLocal<>();
    private static final int MAX_FINDINGS = 1000;

    /** One finding; line and column are 1-based, 0 where unknown. */
    record Finding(Kind kind, String path, int line, int column, List<String> arguments) { }

    private final Set<Finding> findings = new LinkedHashSet<>();
    private final TreeSet<String> dependencies = new TreeSet<>();
    private Map<String, String> modules;
    private final Set<String> refused = new LinkedHashSet<>();

    /** The log of the request that runs on this thread, or null. */
    static RequestLog current() {
        return CURRENT.get();
    }

    /** Makes this the log of the thread, or takes it away again. */
    static void bind(RequestLog log) {
        if (log == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(log);
        }
    }

    /** Notes that a file was read, with its content while a stylesheet is compiled. */
    void read(String path, byte[] content) {
        dependencies.add(path);
        if (modules != null) {
            modules.put(path, Digests.sha256(content));
        }
    }

    /** Starts to note the hash of every file read; null ends it. */
    void collectModules(Map<String, String> target) {
        modules = target;
    }

    /** The files read, sorted by code unit. */
    Set<String> dependencies() {
        return dependencies;
    }

    /** Notes a resource that was asked for and not given. */
    void refuse(String resource) {
        refused.add(resource);
    }

    /** Notes the place in a document that asked for what was refused last, where its parser knows it. */
    void refusedAt(String path, int line, int column) {
        settleRefused(Kind.OUTSIDE, path, line, column);
    }

    /** Turns what was refused into findings, so that none is forgotten or said twice. */
    void settleRefused(Kind kind, String path, int line, int column) {
        for (String resource : refused) {
            add(kind, path, line, column, resource);
        }
        refused.clear();
    }

    /** Adds a finding; an equal one that is there already is not repeated. */
    void add(Kind kind, String path, int line, int column, String... arguments) {
        if (findings.size() < MAX_FINDINGS) {
            findings.add(new Finding(kind, path, Math.max(line, 0), Math.max(column, 0), List.of(arguments)));
        }
    }

    /** Adds a finding at a SAX or TrAX place. */
    void addAt(Kind kind, SourceLocator place, String... arguments) {
        if (place == null) {
            add(kind, null, 0, 0, arguments);
        } else {
            add(kind, FileGuard.display(place.getSystemId()), place.getLineNumber(), place.getColumnNumber(), arguments);
        }
    }

    /** Whether a finding of one of the kinds is there. */
    boolean has(Kind... kinds) {
        List<Kind> wanted = List.of(kinds);
        return findings.stream().anyMatch(f -> wanted.contains(f.kind()));
    }

    /** Forgets the findings of one formatting pass that a later one repeats. */
    void clearFindings() {
        findings.clear();
    }

    /** Adds findings and dependencies to an answer. */
    void writeTo(Fields answer) throws IOException {
        for (Finding finding : new ArrayList<>(findings)) {
            Fields fields = new Fields().add("kind", finding.kind().name()).add("path", finding.path());
            if (finding.line() > 0) {
                fields.add("line", Integer.toString(finding.line()));
                if (finding.column() > 0) {
                    fields.add("column", Integer.toString(finding.column()));
                }
            }
            finding.arguments().forEach(a -> fields.add("argument", a));
            answer.add("diagnostic", fields.encode());
        }
        dependencies.forEach(d -> answer.add("dependency", d));
    }
}
