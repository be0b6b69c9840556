using System.Diagnostics;
using System.Text;

namespace HomeCare.Domain.Cli.Tests;

public class OutputTests
{
    [Theory]
    [InlineData("call-off")]
    [InlineData("call-off --json")]
    [InlineData("call-off --why EX-07")]
    [InlineData("check hcl-2026 --as-of 2026-11-22")]
    [InlineData("check hcl-2026 --as-of 2026-11-22 --json")]
    [InlineData("timeline hcl-2026 --as-of 2026-11-22 --svg")]
    [InlineData("bids")]
    [InlineData("bids --json")]
    [InlineData("absence")]
    [InlineData("absence --json")]
    [InlineData("schemes")]
    [InlineData("schemes show hcl-2026")]
    [InlineData("schemes compare hcl-2021 hcl-2026 --json")]
    [InlineData("--help")]
    public void Output_that_cannot_be_written_is_told_without_a_stack_trace(string arguments)
    {
        using var error = new StringWriter();
        HomeCareCommand.Run(arguments.Split(' '), new FullWriter(), error).ShouldBe(2);
        error.ToString().ShouldBe($"the answer cannot be printed: the disk is full{Environment.NewLine}");
    }

    [Theory]
    [InlineData("call-off")]
    [InlineData("call-off --bogus")]
    [InlineData("replay missing.json")]
    [InlineData("check missing.json")]
    public void Where_not_even_errors_can_be_written_the_exit_code_tells(string arguments) =>
        HomeCareCommand.Run(arguments.Split(' '), new FullWriter(), new FullWriter()).ShouldBe(2);

    [Fact]
    public async Task A_record_is_printed_in_UTF_8_whatever_the_language_of_the_machine()
    {
        using var folder = new TemporaryFolder();
        var offers = folder.WithExample(ShippedExample.Offers, text => text.Replace("Example Care 09", "Gofal Tŷ Gwyn"));
        var start = new ProcessStartInfo("dotnet", ["HomeCare.Domain.Cli.dll", "call-off", "--json", "--offers", offers])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
            Environment = { ["LC_ALL"] = "en_GB.ISO-8859-1" },
        };
        using var process = Process.Start(start)!;
        var printed = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        printed.ShouldBe(Command.Run("call-off", "--json", "--offers", offers).Output);
    }

    private sealed class FullWriter : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw new IOException("the disk is full");
    }
}
