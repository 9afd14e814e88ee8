package vn.datmui.edxml.message;

/** Place and day of promulgation (địa danh và ngày ban hành). */
public record Promulgation(String place, Day date) {}
