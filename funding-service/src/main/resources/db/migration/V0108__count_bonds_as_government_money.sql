-- Local government bonds (地方政府债券) are raised by government, stand in its budget and are repaid by
-- it: general bonds in the general public budget, special bonds (专项债券) in the government-fund budget
-- (Budget Law of 2014, article 35; 财预〔2016〕155号). They therefore count towards the government share
-- of a public-welfare project, which V0103 had denied. Loans of companies stay outside.
UPDATE funding_source SET government = true, name_en = 'Local government bonds' WHERE kind = 'BOND';
