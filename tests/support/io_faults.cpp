// SPDX-License-Identifier: MIT
// A library for LD_PRELOAD that lets calls of the system fail, and notes them.
//
// ENROW_IO_PATH   concerns files whose path contains this; for a file that was deleted, its last one
// ENROW_IO_FAULT  "CALLS FIRST COUNT ERRNO": CALLS is "read", "write" or "sync"; of these calls the FIRST one, counted
//                 from 1, and the COUNT - 1 after it fail with that number
// ENROW_IO_STALL  a file: while it is there, none of these calls comes back
// ENROW_IO_LOG    a file to which a line is added for each call: "read /path", "rename /from /to"

#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace
{

struct Fault {
    char calls[8] = "";
    long first = 0;
    long count = 0;
    int code = 0;
};

Fault faultFromEnvironment()
{
    Fault fault;
    if (const char *text = std::getenv("ENROW_IO_FAULT"))
        std::sscanf(text, "%7s %ld %ld %d", fault.calls, &fault.first, &fault.count, &fault.code);
    return fault;
}

// By the system itself: these calls are not to be counted.
void log(const char *call, const char *path, const char *other = "")
{
    const char *file = std::getenv("ENROW_IO_LOG");
    if (!file)
        return;
    const int saved = errno;
    char line[3 * PATH_MAX];
    const int size = std::snprintf(line, sizeof line, "%s %s%s%s\n", call, path, *other ? " " : "", other);
    const long to = syscall(SYS_openat, AT_FDCWD, file, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    if (to >= 0) {
        syscall(SYS_write, to, line, size);
        syscall(SYS_close, to);
    }
    errno = saved;
}

// True if this call is to fail; errno is set then.
bool fails(const char *call, int descriptor)
{
    static const char *const wanted = std::getenv("ENROW_IO_PATH");
    static const Fault fault = faultFromEnvironment();
    static std::atomic<long> number = 0;
    if (!wanted)
        return false;
    const int saved = errno;
    char link[64];
    char path[PATH_MAX];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t size = readlink(link, path, sizeof path - 1);
    errno = saved;
    if (size < 0)
        return false;
    path[size] = '\0';
    if (!std::strstr(path, wanted))
        return false;
    log(call, path);
    static const char *const stall = std::getenv("ENROW_IO_STALL");
    while (stall && access(stall, F_OK) == 0)
        usleep(20'000);
    errno = saved;
    if (std::strcmp(call, fault.calls) != 0)
        return false;
    const long now = ++number;
    if (now < fault.first || now >= fault.first + fault.count)
        return false;
    errno = fault.code;
    return true;
}

template <typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

ssize_t read(int file, void *to, size_t size)
{
    static const auto real = next<ssize_t (*)(int, void *, size_t)>("read");
    return fails("read", file) ? -1 : real(file, to, size);
}

ssize_t pread(int file, void *to, size_t size, off_t offset)
{
    static const auto real = next<ssize_t (*)(int, void *, size_t, off_t)>("pread");
    return fails("read", file) ? -1 : real(file, to, size, offset);
}

ssize_t pread64(int file, void *to, size_t size, off64_t offset)
{
    static const auto real = next<ssize_t (*)(int, void *, size_t, off64_t)>("pread64");
    return fails("read", file) ? -1 : real(file, to, size, offset);
}

ssize_t write(int file, const void *from, size_t size)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    return fails("write", file) ? -1 : real(file, from, size);
}

ssize_t pwrite(int file, const void *from, size_t size, off_t offset)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite");
    return fails("write", file) ? -1 : real(file, from, size, offset);
}

ssize_t pwrite64(int file, const void *from, size_t size, off64_t offset)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    return fails("write", file) ? -1 : real(file, from, size, offset);
}

int fsync(int file)
{
    static const auto real = next<int (*)(int)>("fsync");
    return fails("sync", file) ? -1 : real(file);
}

int fdatasync(int file)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    return fails("sync", file) ? -1 : real(file);
}

int rename(const char *from, const char *to)
{
    static const auto real = next<int (*)(const char *, const char *)>("rename");
    log("rename", from, to);
    return real(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    static const auto real = next<int (*)(int, const char *, int, const char *, unsigned)>("renameat2");
    log("rename", from, to);
    return real(fromFolder, from, toFolder, to, flags);
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags)
{
    static const auto real = next<int (*)(int, const char *, int, const char *, int)>("linkat");
    log("rename", from, to);
    return real(fromFolder, from, toFolder, to, flags);
}

} // extern "C"
