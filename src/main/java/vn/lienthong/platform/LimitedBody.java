package vn.lienthong.platform;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that counts what is read of it and ends with {@link BodyTooLarge}, whatever length was announced. */
class LimitedBody extends FilterInputStream {
    private final long most;
    private long read;

    /** @param most bytes that may be read */
    LimitedBody(InputStream body, long most) {
        super(body);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        return next < 0 ? next : count(1, next);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int came = super.read(buffer, offset, length);
        return came < 0 ? came : count(came, came);
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        count(skipped, 0);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private int count(long bytes, int result) throws BodyTooLarge {
        read += bytes;
        if (read > most) {
            throw new BodyTooLarge(most);
        }
        return result;
    }
}
