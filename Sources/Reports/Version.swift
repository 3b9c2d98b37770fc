/// The version of coursecheck; the only place that says it.
package let coursecheckVersion = "0.1.0"
