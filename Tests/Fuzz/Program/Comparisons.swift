// What is compared with what is not looked at: that would take half of the time, and words are found in the vocabulary. The
// compiler asks for these at every comparison, and the linker takes them for the fuzzer's own.

@_cdecl("__wrap___sanitizer_cov_trace_cmp1") public func compare(_ one: UInt8, _ other: UInt8) {}
@_cdecl("__wrap___sanitizer_cov_trace_cmp2") public func compare(_ one: UInt16, _ other: UInt16) {}
@_cdecl("__wrap___sanitizer_cov_trace_cmp4") public func compare(_ one: UInt32, _ other: UInt32) {}
@_cdecl("__wrap___sanitizer_cov_trace_cmp8") public func compare(_ one: UInt64, _ other: UInt64) {}
@_cdecl("__wrap___sanitizer_cov_trace_const_cmp1") public func compare(constant: UInt8, _ other: UInt8) {}
@_cdecl("__wrap___sanitizer_cov_trace_const_cmp2") public func compare(constant: UInt16, _ other: UInt16) {}
@_cdecl("__wrap___sanitizer_cov_trace_const_cmp4") public func compare(constant: UInt32, _ other: UInt32) {}
@_cdecl("__wrap___sanitizer_cov_trace_const_cmp8") public func compare(constant: UInt64, _ other: UInt64) {}
@_cdecl("__wrap___sanitizer_cov_trace_switch") public func choose(_ value: UInt64, _ cases: UnsafePointer<UInt64>?) {}
@_cdecl("__wrap___sanitizer_cov_trace_pc_indir") public func call(_ function: UInt) {}
