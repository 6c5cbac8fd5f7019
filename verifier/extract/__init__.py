"""Reading claims, attributions, quantities and relations out of an article: by grammar, and by a model beside it."""
