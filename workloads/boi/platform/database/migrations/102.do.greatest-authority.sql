-- Of several who control a foreign pooled investment vehicle, who has the greatest authority over its strategic management
-- (31 CFR 1010.380(b)(2)(iii)): that one alone is reported.
alter table boi.interests add column greatest_authority boolean;
alter table boi.interests add check (greatest_authority is not true or (role = 'owner' and substantial_control is true));
