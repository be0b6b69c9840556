using System.Globalization;

namespace HomeCare.Domain.Tests;

/// <summary>Cultures with other digits, calendars, letters or signs than the invariant one.</summary>
public sealed class Cultures : TheoryData<string>
{
    public Cultures() => AddRange("en-GB", "tr-TR", "ar-SA", "th-TH", "cy-GB");

    public static T In<T>(string culture, Func<T> act)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            return act();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
