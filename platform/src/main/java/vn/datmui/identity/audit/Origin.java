package vn.datmui.identity.audit;

/** From where the present request comes; blank when the system acts by itself. */
public interface Origin {

    String address();

    /** The id under which the logs know the request. */
    String request();
}
