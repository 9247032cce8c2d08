// SPDX-License-Identifier: MIT
package teiedition.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The FopFactory of each configuration, kept while its content stays. For one thread, since FOP's caches are. */
final class FopFactories {
    private static final int MAX_ENTRIES = 8;

    private final FileGuard guard;
    private final Map<String, FopFactory> factories = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, FopFactory> eldest) {
            return size() > MAX_ENTRIES;
        }
    };

    FopFactories(FileGuard guard) {
        this.guard = guard;
    }

    /** The factory for a configuration file. Its folder is the base of relative URIs in the FO and in the file itself. */
    FopFactory get(String path) throws IOException, SAXException {
        String uri = FileGuard.uri(path);
        byte[] content = guard.readAll(uri);
        String key = uri + ' ' + Digests.sha256(content);
        FopFactory factory = factories.get(key);
        if (factory == null) {
            URI base = URI.create(uri).resolve(".");
            allowFonts(content, base);
            FopFactoryBuilder builder =
                    new FopConfParser(new ByteArrayInputStream(content), base, new Resolver()).getFopFactoryBuilder();
            builder.setBaseURI(base);
            // A cache in the home folder would make the result depend on earlier runs.
            builder.getFontManager().disableFontCache();
            factory = builder.build();
            factories.put(key, factory);
        }
        return factory;
    }

    private void allowFonts(byte[] content, URI base) throws IOException, SAXException {
        DocumentBuilderFactory documents = DocumentBuilderFactory.newDefaultInstance();
        try {
            documents.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = documents.newDocumentBuilder().parse(new ByteArrayInputStream(content));
            NodeList fonts = document.getElementsByTagName("font");
            for (int i = 0; i < fonts.getLength(); i++) {
                for (String name : new String[] {"embed-url", "embed-url-afm", "embed-url-pfm", "metrics-url"}) {
                    allow(((Element) fonts.item(i)).getAttribute(name), base);
                }
            }
            NodeList folders = document.getElementsByTagName("directory");
            for (int i = 0; i < folders.getLength(); i++) {
                allow(folders.item(i).getTextContent().strip(), base);
            }
        } catch (ParserConfigurationException e) {
            throw new SAXException(e);
        }
    }

    private void allow(String reference, URI base) {
        if (!reference.isEmpty()) {
            URI uri = base.resolve(reference.replace(" ", "%20"));
            if ("file".equals(uri.getScheme())) {
                guard.allowFont(java.nio.file.Path.of(uri));
            }
        }
    }

    private final class Resolver implements ResourceResolver {
        @Override
        public Resource getResource(URI uri) throws IOException {
            return new Resource(guard.open(uri.toString()));
        }

        @Override
        public OutputStream getOutputStream(URI uri) throws IOException {
            throw new IOException("nothing is written: " + uri);
        }
    }
}
