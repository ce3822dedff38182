package vn.lienthong.procedure.birth;
public final class BirthGroupProcess { public static final String KEY = "birth-group"; private BirthGroupProcess() {} }
