// SPDX-License-Identifier: MIT
#pragma once

#include "core/Result.h"

#include <QString>

namespace enrow
{

// Folders and files that are for their owner alone, whatever the umask: the archive, settings, locks. Not what a person
// exports, which follows their umask.
namespace PrivateFiles
{

// Makes a folder, and those above it that are missing, with no right for anyone else. A folder that is there is left as
// it is. The errors are those of Files::failure(), of the first folder that cannot be made.
Result<void> makeFolder(const QString &path);

// Makes an empty file with no right for anyone else. One that is there is left as it is. False if it cannot be made.
bool makeFile(const QString &path);

// Takes all rights of others from a file or folder that is there and belongs to this user. A link, and what belongs to
// somebody else, is left as it is. False if the system refuses and it stays open. On Windows, where folders of a
// profile are private by themselves, does nothing.
bool closeToOthers(const QString &path);

// Closes the folders in which this application, by its name and organisation, keeps data and settings, and the settings
// file, as far as they are there: an earlier start under a lax umask may have left them open. Before any other use of
// these folders: it ignores relative ones, as ignoreRelativeBaseFolders() says.
void closePersonalFolders();

} // namespace PrivateFiles

} // namespace enrow
