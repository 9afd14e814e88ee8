package vn.datmui.kernel;

/** The record of every act. Written in the caller's transaction: an act that is rolled back leaves no record, and none is lost. */
@FunctionalInterface
public interface AuditTrail {

    void record(Act act);
}
