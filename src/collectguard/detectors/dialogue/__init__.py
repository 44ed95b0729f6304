"""Ways of looking at several messages together: parts, promises, stages, dates, contacts, payees."""
