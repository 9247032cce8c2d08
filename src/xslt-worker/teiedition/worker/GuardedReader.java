// SPDX-License-Identifier: MIT
package teiedition.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.EntityResolver;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * The JDK's own parser, whatever else is on the class path, with the external DTD subset left alone, entities bounded by
 * the JDK's limits, and external entities through the {@link FileGuard}. Saxon makes it by its class name.
 */
public final class GuardedReader extends XMLFilterImpl {
    private static volatile FileGuard guard = new FileGuard(java.util.List.of());
    private Locator locator;

    /** Makes a parser. */
    public GuardedReader() throws SAXException {
        super(parser());
    }

    /** Sets the guard of the process, once at the start. */
    static void setGuard(FileGuard value) {
        guard = value;
    }

    private static XMLReader parser() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setValidating(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            XMLReader reader = factory.newSAXParser().getXMLReader();
            reader.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "file");
            return reader;
        } catch (ParserConfigurationException e) {
            throw new SAXException(e);
        }
    }

    /** Ignored: nobody replaces the guard. */
    @Override
    public void setEntityResolver(EntityResolver resolver) {
        // Saxon offers a resolver of its own here, which reads files.
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) throws SAXException, IOException {
        try {
            InputSource source = new InputSource(new ByteArrayInputStream(guard.readAll(systemId)));
            source.setSystemId(systemId);
            source.setPublicId(publicId);
            return source;
        } catch (FileGuard.RefusedException e) {
            RequestLog log = RequestLog.current();
            if (log != null && locator != null) {
                log.refusedAt(FileGuard.display(locator.getSystemId()), locator.getLineNumber(),
                        locator.getColumnNumber());
            }
            throw new SAXParseException(e.getMessage(), locator, e);
        }
    }

    @Override
    public void setDocumentLocator(Locator value) {
        locator = value;
        super.setDocumentLocator(value);
    }

    /** An entity whose declaration stands in a DTD that is not read would vanish from the text: an error instead. */
    @Override
    public void skippedEntity(String name) throws SAXException {
        if (!"[dtd]".equals(name)) {
            throw new SAXParseException("the entity \"" + name
                    + "\" is not declared in the document itself, and no external DTD is read", locator);
        }
    }
}
