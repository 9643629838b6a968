// SPDX-License-Identifier: MIT
#include "core/Files.h"

#include <QFileInfo>

#include <algorithm>
#include <initializer_list>
#include <string>

#include <io.h>
#include <windows.h>

namespace enrow
{

namespace
{

bool isOneOf(const QString &reason, std::initializer_list<DWORD> codes)
{
    return std::any_of(codes.begin(), codes.end(), [&](DWORD code) { return reason == qt_error_string(int(code)); });
}

// As the calls of Windows take it. Long names need longPathAware in the manifest of the program.
std::wstring nativeName(const QString &path)
{
    return QFileInfo(path).filesystemAbsoluteFilePath().make_preferred().wstring();
}

// Closes what Windows opened.
class Handle
{
public:
    Handle(const QString &path, DWORD access)
        : m_handle(::CreateFileW(nativeName(path).c_str(), access,
                                 FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
                                 FILE_FLAG_BACKUP_SEMANTICS, nullptr))
    {
    }
    ~Handle()
    {
        if (isOpen())
            ::CloseHandle(m_handle);
    }
    Q_DISABLE_COPY_MOVE(Handle)

    bool isOpen() const { return m_handle != INVALID_HANDLE_VALUE; }
    HANDLE get() const { return m_handle; }

private:
    const HANDLE m_handle;
};

} // namespace

Error Files::failure(const QString &reason)
{
    constexpr DWORD quotaExceeded = 1295; // ERROR_DISK_QUOTA_EXCEEDED, which MinGW does not name
    ErrorKind kind = ErrorKind::FileFailed;
    if (isOneOf(reason, {ERROR_DISK_FULL, ERROR_HANDLE_DISK_FULL, quotaExceeded}))
        kind = ErrorKind::DiskFull;
    else if (isOneOf(reason, {ERROR_WRITE_PROTECT, ERROR_ACCESS_DENIED}))
        kind = ErrorKind::ReadOnly;
    return {kind, reason, 0, {}};
}

Error Files::lastFailure()
{
    return failure(qt_error_string());
}

Result<void> Files::sync(int descriptor)
{
    const auto handle = reinterpret_cast<HANDLE>(::_get_osfhandle(descriptor));
    // A pipe has nothing to write to a disk.
    if (::FlushFileBuffers(handle) == 0 && ::GetFileType(handle) == FILE_TYPE_DISK)
        return lastFailure();
    return {};
}

Result<void> Files::syncFolderOf(const QString &)
{
    return {};
}

Result<void> Files::renameWithoutReplacing(const QString &from, const QString &to)
{
    if (::MoveFileExW(nativeName(from).c_str(), nativeName(to).c_str(), MOVEFILE_WRITE_THROUGH) == 0)
        return lastFailure();
    return {};
}

Result<bool> Files::isReadable(const QString &path)
{
    const Handle file(path, GENERIC_READ);
    if (file.isOpen())
        return true;
    const DWORD reason = ::GetLastError();
    if (reason == ERROR_FILE_NOT_FOUND || reason == ERROR_PATH_NOT_FOUND)
        return false;
    return failure(qt_error_string(int(reason)));
}

// Of a folder the attribute says nothing of the files in it.
Result<void> Files::checkWritable(const QString &path)
{
    const DWORD attributes = ::GetFileAttributesW(nativeName(path).c_str());
    if (attributes == INVALID_FILE_ATTRIBUTES)
        return lastFailure();
    if ((attributes & FILE_ATTRIBUTE_READONLY) != 0 && (attributes & FILE_ATTRIBUTE_DIRECTORY) == 0)
        return failure(qt_error_string(ERROR_ACCESS_DENIED));
    return {};
}

std::optional<Files::Identity> Files::identityOf(const QString &path)
{
    const Handle file(path, FILE_READ_ATTRIBUTES);
    BY_HANDLE_FILE_INFORMATION found = {};
    if (!file.isOpen() || ::GetFileInformationByHandle(file.get(), &found) == 0)
        return std::nullopt;
    return Identity{found.dwVolumeSerialNumber, (quint64(found.nFileIndexHigh) << 32) | found.nFileIndexLow};
}

} // namespace enrow
