// SPDX-License-Identifier: MIT
package teiedition.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One message of the protocol: key and value pairs in order; a key may occur several times.
 * On the wire: (uint16 length, key in UTF-8, int32 length, value)*, big-endian. For one thread.
 */
final class Fields {
    /** The longest message that is read, in bytes. */
    static final int MAX_FRAME = 1 << 30;

    private record Pair(String key, byte[] value) { }

    private final List<Pair> pairs = new ArrayList<>();

    /** Adds a text value; null adds nothing. */
    Fields add(String key, String value) {
        return value == null ? this : add(key, value.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a binary value, which is not copied. */
    Fields add(String key, byte[] value) {
        pairs.add(new Pair(key, value));
        return this;
    }

    /** The first value of the key as text, or null. */
    String text(String key) {
        for (Pair pair : pairs) {
            if (pair.key.equals(key)) {
                return new String(pair.value, StandardCharsets.UTF_8);
            }
        }
        return null;
    }

    /** All values of the key as texts, in order. */
    List<String> texts(String key) {
        List<String> found = new ArrayList<>();
        for (Pair pair : pairs) {
            if (pair.key.equals(key)) {
                found.add(new String(pair.value, StandardCharsets.UTF_8));
            }
        }
        return found;
    }

    /** All values of the key as nested messages, in order. */
    List<Fields> nested(String key) throws IOException {
        List<Fields> found = new ArrayList<>();
        for (Pair pair : pairs) {
            if (pair.key.equals(key)) {
                found.add(decode(pair.value));
            }
        }
        return found;
    }

    /** The pairs as bytes, without the length of the frame. */
    byte[] encode() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        for (Pair pair : pairs) {
            byte[] key = pair.key.getBytes(StandardCharsets.UTF_8);
            out.writeShort(key.length);
            out.write(key);
            out.writeInt(pair.value.length);
            out.write(pair.value);
        }
        return bytes.toByteArray();
    }

    /** Reads the pairs from bytes. */
    static Fields decode(byte[] bytes) throws IOException {
        Fields fields = new Fields();
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        while (in.available() > 0) {
            byte[] key = in.readNBytes(in.readUnsignedShort());
            int length = in.readInt();
            if (length < 0 || length > in.available()) {
                throw new IOException("a value is longer than its message");
            }
            fields.add(new String(key, StandardCharsets.UTF_8), in.readNBytes(length));
        }
        return fields;
    }

    /** Reads one frame, or null where the stream has ended between two frames. */
    static Fields read(DataInputStream in) throws IOException {
        int length;
        try {
            length = in.readInt();
        } catch (EOFException e) {
            return null;
        }
        if (length < 0 || length > MAX_FRAME) {
            throw new IOException("a message is longer than the limit");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return decode(bytes);
    }

    /** Writes one frame and flushes it. */
    void write(DataOutputStream out) throws IOException {
        byte[] bytes = encode();
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }
}
