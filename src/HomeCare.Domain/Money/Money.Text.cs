using System.Globalization;
using OneOf;

namespace HomeCare.Domain;

public readonly partial record struct Money
{
    private const int MostDigitsOfPounds = 12;

    /// <summary>The digits without a currency sign, such as <c>1234.50</c>: the form used in records and files.</summary>
    /// <returns>Pounds, a point and two digits of pence; a minus sign in front when negative.</returns>
    public string ToDigits()
    {
        var (pounds, pence) = Int128.DivRem(Int128.Abs(Pence), 100);
        var sign = Pence < 0 ? "-" : string.Empty;
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{pounds}.{pence:00}");
    }

    /// <summary>The money as people read it, such as <c>£1234.50</c> or <c>-£3.00</c>.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => Pence < 0 ? "-£" + ToDigits()[1..] : "£" + ToDigits();

    /// <summary>Reads pounds with at most two decimals, such as <c>25</c>, <c>25.2</c>, <c>25.27</c> or <c>£25.27</c>.</summary>
    /// <param name="text">The text. A minus sign may stand before the digits or before the pound sign.</param>
    /// <returns>
    /// The money, or a refusal with the code <c>not-money</c> (not a number of pounds, or more than twelve digits of
    /// pounds) or <c>too-many-decimals</c> (a part of a penny: nothing is rounded on the way in).
    /// </returns>
    public static OneOf<Money, Refusal> Read(string? text)
    {
        var rest = (text ?? string.Empty).AsSpan();
        var negative = Take(ref rest, '-');
        _ = Take(ref rest, '£');
        var point = rest.IndexOf('.');
        var pounds = point < 0 ? rest : rest[..point];
        var decimals = point < 0 ? [] : rest[(point + 1)..];

        if (!IsDigits(pounds) || pounds.Length > MostDigitsOfPounds || (point >= 0 && !IsDigits(decimals)))
        {
            return new Refusal(
                "not-money",
                "it is not a sum of money: write pounds and pence with a point, such as 25.27",
                [new("text", text ?? string.Empty)]);
        }

        if (decimals.Length > 2)
        {
            return new Refusal(
                "too-many-decimals",
                "it has more than two decimals: write at most two, such as 25.27",
                [new("text", text!)]);
        }

        var pence = 0L;
        foreach (var digit in pounds)
        {
            pence = (pence * 10) + (digit - '0');
        }

        for (var place = 0; place < 2; place++)
        {
            pence = (pence * 10) + (place < decimals.Length ? decimals[place] - '0' : 0);
        }

        return new Money(negative ? -pence : pence);
    }

    private static bool Take(ref ReadOnlySpan<char> text, char expected)
    {
        if (text.IsEmpty || text[0] != expected)
        {
            return false;
        }

        text = text[1..];
        return true;
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');
}
