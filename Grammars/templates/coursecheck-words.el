;;; coursecheck-words.el --- Words of the course format  -*- lexical-binding: t; -*-

;;; Commentary:

;; Written by `coursecheck-dev generate' from the vocabulary: the words of the
;; format by what `coursecheck' colours them as, in both languages.

;;; Code:

(defconst coursecheck-words
  '((activities
  {{activities}})
    (weeks
  {{weeks}})
    (ignores
  {{ignores}})
    (alternatives
  {{alternatives}})
    (keyword-text
  {{keyword-text}})
    (keyword-number
  {{keyword-number}})
    (keyword-choice
  {{keyword-choice}})
    (keyword-choice-or-text
  {{keyword-choice-or-text}})
    (keyword-reference
  {{keyword-reference}})
    (property-text
  {{property-text}})
    (property-number
  {{property-number}})
    (property-choice
  {{property-choice}})
    (property-choice-or-text
  {{property-choice-or-text}})
    (property-reference
  {{property-reference}})
    (margin-keyword-text
  {{margin-keyword-text}})
    (margin-keyword-number
  {{margin-keyword-number}})
    (margin-keyword-choice
  {{margin-keyword-choice}})
    (margin-keyword-choice-or-text
  {{margin-keyword-choice-or-text}})
    (margin-keyword-reference
  {{margin-keyword-reference}})
    (margin-property-text
  {{margin-property-text}})
    (margin-property-number
  {{margin-property-number}})
    (margin-property-choice
  {{margin-property-choice}})
    (margin-property-choice-or-text
  {{margin-property-choice-or-text}})
    (margin-property-reference
  {{margin-property-reference}})
    (kinds
  {{kinds}})
    (name-text
  {{name-text}})
    (name-number
  {{name-number}})
    (name-choice
  {{name-choice}})
    (name-choice-or-text
  {{name-choice-or-text}})
    (name-reference
  {{name-reference}})
    (choices
  {{choices}})
    (companies
  {{companies}})
    (amounts
  {{amounts}})
    (amounts-or-names
  {{amounts-or-names}})
    (named
  {{named}})
    (articles
  {{articles}})
    (terms
  {{terms}})
    (none
  {{none}})
    (joiners
  {{joiners}})
    (holders
  {{holders}})
    (item-heads
  {{item-heads}})
    (language-heads
  {{language-heads}})
    (dutch
  {{dutch}})
    (documents-nl
  {{documents-nl}})
    (activity-heads-nl
  {{activity-heads-nl}})
    (activity-heads-en
  {{activity-heads-en}})
    (activity-kinds-nl
  {{activity-kinds-nl}})
    (activity-kinds-en
  {{activity-kinds-en}}))
  "The words of the course format, by list.")

(provide 'coursecheck-words)

;;; coursecheck-words.el ends here
