package vn.datmui.exchange;

/** An agency as the axis knows it. */
public record AxisAddress(String code, String name) {}
