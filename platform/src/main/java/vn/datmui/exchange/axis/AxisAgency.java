package vn.datmui.exchange.axis;

/** An agency as the axis lists it, with both styles of code. */
public record AxisAgency(String code, String oldCode, String name) {}
