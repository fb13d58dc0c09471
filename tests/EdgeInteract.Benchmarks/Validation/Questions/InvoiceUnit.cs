namespace EdgeInteract.Benchmarks.Validation.Questions;

public enum InvoiceUnit
{
    Piece,
    Box,
    Pallet,
    Hour,
}
