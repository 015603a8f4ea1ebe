"""Dutch words that HR may type where the data has an English one. Folded: small letters, no accents or separators."""

KEYS = {
    "van": "from", "vanaf": "from", "begin": "from", "tot": "until", "totenmet": "until", "tm": "until", "met": "with",
    "door": "by", "datum": "date", "doel": "goal", "reden": "reason", "vaardigheden": "skills", "talen": "languages",
}
"""Dutch names of fields, where the title says something else."""

DUTCH = {
    "beschikbaar": "available", "gepauzeerd": "paused", "pauze": "paused", "oudmentor": "alumni",
    "aangevraagd": "requested", "voorgesteld": "proposed", "actief": "active", "lopend": "active",
    "afgerond": "completed", "voltooid": "completed", "gestopt": "ended", "beeindigd": "ended",
    "ingetrokken": "withdrawn", "teruggetrokken": "withdrawn", "nietgekoppeld": "unmatched",
    "halverwege": "midway", "tussentijds": "midway", "eind": "end", "einde": "end",
    "medewerkers": "employees", "collegas": "employees", "mentoren": "mentors", "leidinggevenden": "managers",
    "leidinggevende": "line", "vertrouwenspersoon": "confidential", "vertrouwelijk": "confidential", "collega": "peer",
    "beide": "both", "beiden": "both", "allebei": "both", "procent": "percent", "getal": "number", "cijfer": "score",
    "waarschuwing": "warning", "uit": "off", "elke": "any", "alle": "any", "zelfde": "same", "dezelfde": "same",
    "andere": "other", "gedeeld": "shared",
    "nederlands": "nl", "dutch": "nl", "engels": "en", "english": "en",
}
