namespace HomeCare.Domain.Benchmarks;
internal static class CallOffTiming { internal static bool Run(bool quick, string compared) => !quick && compared.Length > 0; }
