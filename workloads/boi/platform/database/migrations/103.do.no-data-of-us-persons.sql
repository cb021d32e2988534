-- A U.S. person is not reported (91 FR 52508), so nothing of theirs is held: attesting erases it, whenever it is attested,
-- and from here on the database refuses any other way to keep it.
alter table boi.people add constraint nothing_of_us_persons
  check (us_person is not true or kind <> 'individual' or stated = '{}');
