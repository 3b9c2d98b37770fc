// The words of the course format by what a grammar does with them, in both languages: in small letters, without accents, with
// a space for a hyphen, in the order of their bytes.
// Written by `coursecheck-dev generate` from the vocabulary; what is written by hand stands beside it.
#ifndef COURSE_WORDS_H
#define COURSE_WORDS_H

// Heads that need a reading of their own.
static const char *const course_activities[] = {
  {{activities}} 0};
static const char *const course_weeks[] = {
  {{weeks}} 0};
static const char *const course_ignores[] = {
  {{ignores}} 0};
static const char *const course_alternatives[] = {
  {{alternatives}} 0};
static const char *const course_documents[] = {
  {{documents}} 0};
static const char *const course_named[] = {
  {{named}} 0};
static const char *const course_settings[] = {
  {{settings}} 0};

// Other heads: whether they open something or state something, and what stands behind their colon. What stands at the left
// margin is looked up in the lists of the margin first.
static const char *const course_keyword_text[] = {
  {{keyword-text}} 0};
static const char *const course_keyword_number[] = {
  {{keyword-number}} 0};
static const char *const course_keyword_choice[] = {
  {{keyword-choice}} 0};
static const char *const course_keyword_choice_or_text[] = {
  {{keyword-choice-or-text}} 0};
static const char *const course_keyword_reference[] = {
  {{keyword-reference}} 0};
static const char *const course_property_text[] = {
  {{property-text}} 0};
static const char *const course_property_number[] = {
  {{property-number}} 0};
static const char *const course_property_choice[] = {
  {{property-choice}} 0};
static const char *const course_property_choice_or_text[] = {
  {{property-choice-or-text}} 0};
static const char *const course_property_reference[] = {
  {{property-reference}} 0};
static const char *const course_margin_keyword_text[] = {
  {{margin-keyword-text}} 0};
static const char *const course_margin_keyword_number[] = {
  {{margin-keyword-number}} 0};
static const char *const course_margin_keyword_choice[] = {
  {{margin-keyword-choice}} 0};
static const char *const course_margin_keyword_choice_or_text[] = {
  {{margin-keyword-choice-or-text}} 0};
static const char *const course_margin_keyword_reference[] = {
  {{margin-keyword-reference}} 0};
static const char *const course_margin_property_text[] = {
  {{margin-property-text}} 0};
static const char *const course_margin_property_number[] = {
  {{margin-property-number}} 0};
static const char *const course_margin_property_choice[] = {
  {{margin-property-choice}} 0};
static const char *const course_margin_property_choice_or_text[] = {
  {{margin-property-choice-or-text}} 0};
static const char *const course_margin_property_reference[] = {
  {{margin-property-reference}} 0};

// Behind a head's keyword.
static const char *const course_activity_kinds[] = {
  {{activity-kinds}} 0};
static const char *const course_kinds[] = {
  {{kinds}} 0};

// Names of properties in details, by what their value is.
static const char *const course_name_text[] = {
  {{name-text}} 0};
static const char *const course_name_number[] = {
  {{name-number}} 0};
static const char *const course_name_choice[] = {
  {{name-choice}} 0};
static const char *const course_name_choice_or_text[] = {
  {{name-choice-or-text}} 0};
static const char *const course_name_reference[] = {
  {{name-reference}} 0};

// What stands in details by itself: words of lists, groupings, and what amounts and times begin with.
static const char *const course_choices[] = {
  {{choices}} 0};
static const char *const course_companies[] = {
  {{companies}} 0};
static const char *const course_amounts[] = {
  {{amounts}} 0};
static const char *const course_amounts_or_names[] = {
  {{amounts-or-names}} 0};
static const char *const course_articles[] = {
  {{articles}} 0};

// Words of all lists, and what joins them.
static const char *const course_terms[] = {
  {{terms}} 0};
static const char *const course_none[] = {
  {{none}} 0};
static const char *const course_joiners[] = {
  {{joiners}} 0};

#endif
