/// The version of coursecheck; the only place that says it. Numbers with points between them: so pip and Debian agree on which
/// of two is the later one. `coursecheck-dev generate` writes it where files name it that cannot ask.
package let coursecheckVersion = "0.1.0"
