package vn.lienthong.security;

import jakarta.enterprise.context.RequestScoped;

/** Who acts in this request; the product itself when nobody is logged in. */
@RequestScoped
public class CurrentActor {

    /** @return who acts */
    public Actor get() {
        return Actor.system("job");
    }
}
