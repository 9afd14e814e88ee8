package vn.datmui.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may come through a route. A route without it is closed to everybody: access is granted, never assumed. Whether the
 * person may touch the very record behind the route is a further question, which the module that owns the record answers.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenTo {

    /** The roles that may enter, at least one of which the person must hold today. */
    Role[] value() default {};

    /** Open without sign-in. */
    boolean everyone() default false;

    /** Open to any signed-in person, whatever the role. */
    boolean anySignedIn() default false;

    /** Upon whose records the person may act there. */
    Reach reach() default Reach.NO_RECORD;
}
