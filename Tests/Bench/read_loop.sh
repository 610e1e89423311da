for question in {1..20}; do
  echo "Question $question: Where does the baby sleep?"
  echo "  1  cot   2  bed   3  sofa"
  read -r -p "> " answer
done
