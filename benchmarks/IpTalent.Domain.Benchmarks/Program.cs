using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;

// Building the generated program takes more than the usual two minutes on a busy machine.
IConfig config = ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(10));
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
