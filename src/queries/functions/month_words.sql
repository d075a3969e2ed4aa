-- The words for months that month_number knows, each before its number: English, German, French,
-- Spanish, Italian, Dutch and Portuguese, in full and shortened, in lower case and without accents.
CREATE OR REPLACE MACRO month_words() AS
  ' jan=1 january=1 januar=1 janner=1 janv=1 janvier=1 ene=1 enero=1 gen=1 gennaio=1 januari=1 janeiro=1 '
  || ' feb=2 february=2 februar=2 feber=2 fev=2 fevr=2 fevrier=2 febrero=2 febbraio=2 februari=2 fevereiro=2 '
  || ' mar=3 march=3 marz=3 maerz=3 mrz=3 mars=3 marzo=3 mrt=3 maart=3 marco=3 '
  || ' apr=4 april=4 avr=4 avril=4 abr=4 abril=4 aprile=4 '
  || ' may=5 mai=5 mayo=5 mag=5 maggio=5 mei=5 maio=5 '
  || ' jun=6 june=6 juni=6 juin=6 junio=6 giu=6 giugno=6 junho=6 '
  || ' jul=7 july=7 juli=7 juil=7 juillet=7 julio=7 lug=7 luglio=7 julho=7 '
  || ' aug=8 august=8 aou=8 aout=8 ago=8 agosto=8 augustus=8 '
  || ' sep=9 sept=9 september=9 septembre=9 septiembre=9 set=9 settembre=9 setembro=9 '
  || ' oct=10 october=10 okt=10 oktober=10 octobre=10 octubre=10 ott=10 ottobre=10 out=10 outubro=10 '
  || ' nov=11 november=11 novembre=11 noviembre=11 novembro=11 '
  || ' dec=12 december=12 dez=12 dezember=12 decembre=12 dic=12 diciembre=12 dicembre=12 dezembro=12 ';
