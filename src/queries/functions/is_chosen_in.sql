-- Whether anything is chosen in a dimension. choice: as selected_accounts takes it.
CREATE OR REPLACE MACRO is_chosen_in(choice, dimension) AS
  list_contains(
    list_transform(choice::STRUCT(dimension VARCHAR, segment VARCHAR)[], lambda pick: pick.dimension),
    dimension
  );
