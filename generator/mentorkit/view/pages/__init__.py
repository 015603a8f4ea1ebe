"""A module for each part of the site: the programme → the models of its pages."""
