"""The research and the standard that the rules of guidance rest on."""

ALLEN_2006 = ("Allen, Eby & Lentz (2006). Mentorship behaviors and mentorship quality associated with formal mentoring "
              "programs: Closing the gap between research and practice. Journal of Applied Psychology, 91(3), 567–578.")
EBY_2013 = ("Eby et al. (2013). An interdisciplinary meta-analysis of the potential antecedents, correlates, and "
            "consequences of protégé perceptions of mentoring. Psychological Bulletin, 139(2), 441–476.")
VIATOR_1999 = ("Viator (1999). An analysis of formal mentoring programs and perceived barriers to obtaining a mentor "
               "at large public accounting firms. Accounting Horizons, 13(1), 37–53.")
PARISE_2008 = ("Parise & Forret (2008). Formal mentoring programs: The relationship of program design and support to "
               "mentors’ perceptions of benefits and costs. Journal of Vocational Behavior, 72(2), 225–240.")
RAGINS_2000 = ("Ragins, Cotton & Miller (2000). Marginal mentoring: The effects of type of mentor, quality of "
               "relationship, and program design on work and career attitudes. Academy of Management Journal, 43(6), "
               "1177–1194.")
_ISMCP = "EMCC, International Standards for Mentoring and Coaching Programmes"
ISMCP_PURPOSE = f"{_ISMCP}: 1. Clarity of purpose."
ISMCP_TRAINING = f"{_ISMCP}: 2. Stakeholder training and briefing."
ISMCP_MATCHING = f"{_ISMCP}: 3. Process for selection and matching."
ISMCP_REVIEW = f"{_ISMCP}: 4. Processes for measurement and review."
ISMCP_ETHICS = f"{_ISMCP}: 5. Maintains high standard of ethics."
ISMCP_SUPPORT = f"{_ISMCP}: 6. Administration and support."
