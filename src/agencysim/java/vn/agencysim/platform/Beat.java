package vn.agencysim.platform;

import java.time.Duration;

/** Something an agency does again and again by itself, on the server's threads. */
public interface Beat {
    /** Pause between the end of one beat and the next. */
    Duration pause();

    /** One beat: does what is due and returns soon. */
    void beat();
}
