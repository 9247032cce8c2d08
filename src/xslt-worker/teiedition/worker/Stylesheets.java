// SPDX-License-Identifier: MIT
package teiedition.worker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.transform.ErrorListener;
import javax.xml.transform.TransformerException;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.XsltPackage;
import org.xml.sax.SAXParseException;

/**
 * Compiles stylesheets and packages once, and again when the content of any module, or of a package used, has changed.
 * Compilation is serial; safe on any thread.
 */
final class Stylesheets {
    private static final int MAX_ENTRIES = 64;

    private record Entry(Object compiled, Map<String, String> modules, List<Object> uses) { }

    private final Processor processor;
    private final SaxonResolvers resolvers;
    private final FileGuard guard;
    private final Map<String, Entry> cache = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Entry> eldest) {
            return size() > MAX_ENTRIES;
        }
    };

    Stylesheets(Processor processor, SaxonResolvers resolvers, FileGuard guard) {
        this.processor = processor;
        this.resolvers = resolvers;
        this.guard = guard;
    }

    /**
     * The executable of a stylesheet, from the cache where it still holds.
     *
     * @return null where errors were added to the log
     */
    synchronized XsltExecutable get(String stylesheet, List<String> packages, RequestLog log) throws IOException {
        List<Object> compiled = new ArrayList<>();
        for (String path : packages) {
            Object library = entry(path, compiled, true, log);
            if (library == null) {
                return null;
            }
            compiled.add(library);
        }
        return (XsltExecutable) entry(stylesheet, compiled, false, log);
    }

    private Object entry(String path, List<Object> uses, boolean library, RequestLog log) throws IOException {
        String key = (library ? "package " : "main ") + path;
        Entry known = cache.get(key);
        if (known != null && sameObjects(known.uses, uses) && unchanged(known.modules)) {
            return known.compiled;
        }
        Map<String, String> modules = new TreeMap<>();
        log.collectModules(modules);
        try {
            Object compiled = compile(path, uses, library, log);
            if (compiled == null) {
                cache.remove(key);
            } else {
                cache.put(key, new Entry(compiled, modules, List.copyOf(uses)));
            }
            return compiled;
        } finally {
            log.collectModules(null);
        }
    }

    private Object compile(String path, List<Object> uses, boolean library, RequestLog log) throws IOException {
        XsltCompiler compiler = processor.newXsltCompiler();
        StaticErrors errors = new StaticErrors(path, log);
        compiler.setErrorListener(errors);
        try {
            for (Object used : uses) {
                compiler.importPackage((XsltPackage) used);
            }
            return library ? compiler.compilePackage(resolvers.source(path)) : compiler.compile(resolvers.source(path));
        } catch (SaxonApiException e) {
            if (!errors.any) {
                Failures.report(e, Kind.STATIC_ERROR, FileGuard.display(FileGuard.uri(path)), log);
            }
            return null;
        }
    }

    private static boolean sameObjects(List<Object> a, List<Object> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (a.get(i) != b.get(i)) {
                return false;
            }
        }
        return true;
    }

    // Reading every module again also notes it as a dependency of the request that uses the cached result.
    private boolean unchanged(Map<String, String> modules) {
        for (Map.Entry<String, String> module : modules.entrySet()) {
            try {
                if (!Digests.sha256(guard.readAll(FileGuard.uri(module.getKey()))).equals(module.getValue())) {
                    return false;
                }
            } catch (IOException e) {
                return false;
            }
        }
        return true;
    }

    private static final class StaticErrors implements ErrorListener {
        private final String path;
        private final RequestLog log;
        private boolean any;

        StaticErrors(String path, RequestLog log) {
            this.path = FileGuard.display(FileGuard.uri(path));
            this.log = log;
        }

        @Override
        public void warning(TransformerException e) {
            Failures.report(e, Kind.STATIC_WARNING, path, log);
        }

        @Override
        public void error(TransformerException e) {
            any = true;
            Failures.report(e, Failures.find(e, SAXParseException.class) != null
                    ? Kind.NOT_WELL_FORMED : Kind.STATIC_ERROR, path, log);
        }

        @Override
        public void fatalError(TransformerException e) {
            error(e);
        }
    }
}
