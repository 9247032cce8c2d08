// SPDX-License-Identifier: MIT
package teiedition.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;
import javax.xml.transform.Source;
import javax.xml.transform.TransformerException;
import javax.xml.transform.URIResolver;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.Configuration;
import net.sf.saxon.expr.XPathContext;
import net.sf.saxon.functions.ResolveURI;
import net.sf.saxon.lib.CollectionFinder;
import net.sf.saxon.lib.EnvironmentVariableResolver;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.lib.ResourceCollection;
import net.sf.saxon.lib.UnparsedTextURIResolver;
import net.sf.saxon.trans.XPathException;

/** Every way in which Saxon reaches a resource, led through the {@link FileGuard}. Safe on any thread. */
final class SaxonResolvers implements URIResolver, UnparsedTextURIResolver, CollectionFinder,
        EnvironmentVariableResolver {
    private final FileGuard guard;
    private final UnparsedTextURIResolver plainText;
    private final CollectionFinder plainCollections;

    private SaxonResolvers(FileGuard guard, Configuration configuration) {
        this.guard = guard;
        plainText = configuration.getUnparsedTextURIResolver();
        plainCollections = configuration.getCollectionFinder();
    }

    /** Installs the guards in a configuration. */
    static SaxonResolvers install(FileGuard guard, Configuration configuration) {
        SaxonResolvers resolvers = new SaxonResolvers(guard, configuration);
        GuardedReader.setGuard(guard);
        configuration.setSourceParserClass(GuardedReader.class.getName());
        configuration.setStyleParserClass(GuardedReader.class.getName());
        configuration.setURIResolver(resolvers);
        configuration.setUnparsedTextURIResolver(resolvers);
        configuration.setCollectionFinder(resolvers);
        configuration.setConfigurationProperty(Feature.ENVIRONMENT_VARIABLE_RESOLVER, resolvers);
        return resolvers;
    }

    /** A file as a source, for a request's own stylesheet, packages and document. */
    StreamSource source(String path) throws IOException {
        String uri = FileGuard.uri(path);
        return new StreamSource(new ByteArrayInputStream(guard.readAll(uri)), uri);
    }

    @Override
    public Source resolve(String href, String base) throws TransformerException {
        try {
            URI uri = ResolveURI.makeAbsolute(href, base);
            String plain = withoutFragment(uri.toString());
            return new StreamSource(new ByteArrayInputStream(guard.readAll(plain)), plain);
        } catch (URISyntaxException | IOException e) {
            throw notFound(e);
        }
    }

    @Override
    public Reader resolve(URI uri, String encoding, Configuration configuration) throws XPathException {
        try {
            guard.readAll(withoutFragment(uri.toString()));
        } catch (IOException e) {
            XPathException error = new XPathException(FileGuard.plainMessage(e), e);
            error.setErrorCode("FOUT1170");
            throw error;
        }
        return plainText.resolve(uri, encoding, configuration);
    }

    @Override
    public ResourceCollection findCollection(XPathContext context, String uri) throws XPathException {
        if (uri != null) {
            try {
                int query = uri.indexOf('?');
                guard.check(withoutFragment(query < 0 ? uri : uri.substring(0, query)));
            } catch (IOException e) {
                throw notFound(e);
            }
        }
        ResourceCollection found = plainCollections.findCollection(context, uri);
        // Saxon opens the members by itself, so each is looked at here first: a link may lead out.
        for (Iterator<String> members = found.getResourceURIs(context); members.hasNext();) {
            try {
                guard.readAll(members.next());
            } catch (IOException e) {
                throw notFound(e);
            }
        }
        return found;
    }

    /** Nothing: a result depends on files and parameters only. */
    @Override
    public Set<String> getAvailableEnvironmentVariables() {
        return Collections.emptySet();
    }

    @Override
    public String getEnvironmentVariable(String name) {
        return null;
    }

    private static XPathException notFound(Exception cause) {
        XPathException error = new XPathException(FileGuard.plainMessage(cause), cause);
        error.setErrorCode("FODC0002");
        return error;
    }

    private static String withoutFragment(String uri) {
        int hash = uri.indexOf('#');
        return hash < 0 ? uri : uri.substring(0, hash);
    }
}
