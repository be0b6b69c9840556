namespace HomeCare.Domain.Schemes;

public static partial class LeicestershireHomeCare2026
{
    /// <summary>What the report prints of the live-in and 24-hour care of 2025; its prices to come are not yet set.</summary>
    public static LiveInFigures LiveIn => new(
        People: new(15, Paragraph(63, "063a")),
        Gross: new(Money.FromPence(29_116_19), Paragraph(63, "063b")),
        Net: new(Money.FromPence(21_393_00), Paragraph(63, "063c")),
        PrintedAverage: new(Money.FromPence(1_941_01), Paragraph(63, "063d")));
}
