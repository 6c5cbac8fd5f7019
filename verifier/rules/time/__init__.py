"""Rules on dates, weekdays and lengths of time."""
