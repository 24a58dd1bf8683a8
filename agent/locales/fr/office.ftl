# The office: welcome, settings, reports, audit, notices.
