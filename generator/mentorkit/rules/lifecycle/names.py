"""What HR calls the dates of a pair and of a cohort, for the middle of a sentence."""

from mentorkit.finding import DataPath, Text

_NAMES = {
    ("request", "requested_on"): Text("de aanvraag", "the request"),
    ("proposal", "date"): Text("het voorstel", "the proposal"),
    ("proposal", "mentor_yes_on"): Text("het ja van de mentor", "the mentor’s yes"),
    ("proposal", "mentee_yes_on"): Text("het ja van de mentee", "the mentee’s yes"),
    ("declined", "date"): Text("de afwijzing", "the decline"),
    ("started_on",): Text("de start", "the start"),
    ("first_meeting_on",): Text("het eerste gesprek", "the first meeting"),
    ("agreement_on",): Text("de dag van de afspraken", "the day of the agreements"),
    ("manager_told_on",): Text("het bericht aan de leidinggevende", "the message to the line manager"),
    ("goals", "due_on"): Text("de streefdatum van het doel", "the due date of the goal"),
    ("goals", "achieved_on"): Text("het behalen van het doel", "the day the goal was reached"),
    ("check_ins", "date"): Text("het voortgangsgesprek", "the check-in"),
    ("pauses", "from"): Text("het begin van de pauze", "the beginning of the pause"),
    ("pauses", "until"): Text("het einde van de pauze", "the end of the pause"),
    ("training", "completed_on"): Text("het volgen van de training", "the training done"),
    ("confirmed_on",): Text("het nakijken van het profiel", "the look at the profile"),
    ("consent", "profile_on"): Text("de toestemming", "the consent"),
    ("consent", "withdrawn_on"): Text("het intrekken van de toestemming", "the withdrawal of consent"),
    ("thanks", "date"): Text("het bedankje", "the thanks"),
    ("held", "from"): Text("de evaluatie", "the evaluation"),
    ("actions", "done_on"): Text("het doen van de actie", "the doing of the action"),
    ("goals", "baseline", "date"): Text("de beginmeting", "the baseline"),
    ("goals", "readings", "date"): Text("de meting", "the reading"),
    ("intake_on",): Text("de intake", "the intake"),
    ("mentor_since",): Text("het begin als mentor", "the beginning as a mentor"),
    ("closing", "date"): Text("de afronding", "the closing"),
    ("anonymised_on",): Text("het anonimiseren", "the anonymising"),
    ("enrolment", "from"): Text("het begin van het aanmelden", "the beginning of enrolment"),
    ("enrolment", "until"): Text("het einde van het aanmelden", "the end of enrolment"),
    ("matching", "from"): Text("het begin van de matching", "the beginning of matching"),
    ("matching", "until"): Text("het einde van de matching", "the end of matching"),
    ("starts_on",): Text("de start van de lichting", "the start of the cohort"),
    ("midway", "from"): Text("het begin van de evaluatie halverwege", "the beginning of the midway evaluation"),
    ("midway", "until"): Text("het einde van de evaluatie halverwege", "the end of the midway evaluation"),
    ("ends_on",): Text("het einde van de lichting", "the end of the cohort"),
    ("evaluation", "from"): Text("het begin van de eindevaluatie", "the beginning of the final evaluation"),
    ("evaluation", "until"): Text("het einde van de eindevaluatie", "the end of the final evaluation"),
}


def name_of(path: DataPath) -> Text:
    """The words for the date at a path; positions in lists do not matter."""
    return _NAMES[tuple(step for step in path if isinstance(step, str))]
