; Makes the installer; build.sh gives VERSION, STAGE (the folder to install), ICON and OUTPUT.
; For the person who runs it alone, so that no administrator is needed. Silent: setup.exe /S [/PATH] [/D=FOLDER].
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestDPIAware true

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\EnrowDesk"
; A text of NSIS holds 1,024 characters: a longer PATH is left as it is.
!define LONGEST_PATH 1600 ; bytes, of two a character

Name "Enrow Desk"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Enrow Desk"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
BrandingText "Enrow Desk ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Enrow Desk"
VIAddVersionKey "FileDescription" "Installs Enrow Desk"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "The Enrow Desk authors, MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\enrow-desk.exe"
!insertmacro MUI_PAGE_LICENSE "${STAGE}\licences\Enrow Desk.txt"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Italian"
!insertmacro MUI_LANGUAGE "Dutch"

; Files of a program that runs cannot be replaced: code 3 where it is silent, else the person may close it.
!macro WaitUntilClosed
  !insertmacro WaitUntilEnds "enrow-desk.exe"
  !insertmacro WaitUntilEnds "enrow-batch.exe"
  !insertmacro WaitUntilEnds "enrow-simulator.exe"
!macroend

!macro WaitUntilEnds PROGRAM
  ${Do}
    ClearErrors
    ${IfNot} ${FileExists} "$INSTDIR\${PROGRAM}"
      ${Break}
    ${EndIf}
    FileOpen $0 "$INSTDIR\${PROGRAM}" a
    ${IfNot} ${Errors}
      FileClose $0
      ${Break}
    ${EndIf}
    ${If} ${Silent}
      SetErrorLevel 3
      Quit
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${PROGRAM} is running. Close it, then go on." IDRETRY +2
    Abort
  ${Loop}
!macroend

; $1: PATH of this person; $2: its length in bytes, more than LONGEST_PATH where it must be left alone.
!macro ReadPath
  System::Call 'advapi32::RegGetValueW(p 0x80000001, w "Environment", w "Path", i 0x10000006, p 0, p 0, *i 0 r2) i .r0'
  ${If} $0 <> 0
    StrCpy $2 0
  ${EndIf}
  ReadRegStr $1 HKCU "Environment" "Path"
!macroend

!macro WritePath
  WriteRegExpandStr HKCU "Environment" "Path" "$1"
  SendMessage 0xFFFF 0x001A 0 "STR:Environment" /TIMEOUT=2000 ; to all windows: the settings changed
!macroend

; Takes ";FOLDER" or "FOLDER;" or FOLDER alone out of $1, as whole entries only. Uses $0 and $3 to $6.
!macro TakeOutOfPath FOLDER
  StrCpy $3 ";$1;"
  StrCpy $4 ""
  StrLen $6 ";${FOLDER};"
  ${While} $3 != ""
    StrCpy $5 $3 $6
    ${If} $5 == ";${FOLDER};"
      IntOp $0 $6 - 1
      StrCpy $3 $3 "" $0
    ${Else}
      StrCpy $5 $3 1
      StrCpy $4 "$4$5"
      StrCpy $3 $3 "" 1
    ${EndIf}
  ${EndWhile}
  StrCpy $1 $4 "" 1
  StrCpy $3 $1 1 -1
  ${If} $3 == ";"
    StrCpy $1 $1 -1
  ${EndIf}
!macroend

Section "Enrow Desk" Main
  SectionIn RO
  !insertmacro WaitUntilClosed
  ; What an earlier version had and this one has not.
  ${If} ${FileExists} "$INSTDIR\enrow-desk.exe"
    Call RemoveFiles
  ${EndIf}
  SetOutPath "$INSTDIR"
  File /r "${STAGE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Enrow Desk.lnk" "$INSTDIR\enrow-desk.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "Enrow Desk"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\enrow-desk.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "The Enrow Desk authors"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" $0
SectionEnd

Section /o "enrow-batch on the command line (PATH)" OnPath
  !insertmacro ReadPath
  ${If} $2 > ${LONGEST_PATH}
    DetailPrint "PATH is too long to be changed here. Add this folder to it yourself: $INSTDIR"
  ${Else}
    !insertmacro TakeOutOfPath "$INSTDIR"
    ${If} $1 == ""
      StrCpy $1 "$INSTDIR"
    ${Else}
      StrCpy $1 "$1;$INSTDIR"
    ${EndIf}
    !insertmacro WritePath
  ${EndIf}
SectionEnd

!macro RemoveFiles UN
Function ${UN}RemoveFiles
  ; By name, and none where no version was: a person may have chosen a folder that holds other things.
  Delete "$INSTDIR\enrow-desk.exe"
  Delete "$INSTDIR\enrow-batch.exe"
  Delete "$INSTDIR\enrow-simulator.exe"
  Delete "$INSTDIR\Qt6*.dll"
  Delete "$INSTDIR\libstdc++-6.dll"
  Delete "$INSTDIR\libgcc_s_seh-1.dll"
  Delete "$INSTDIR\libssp-0.dll"
  Delete "$INSTDIR\libwinpthread-1.dll"
  Delete "$INSTDIR\platforms\q*.dll"
  Delete "$INSTDIR\sqldrivers\q*.dll"
  Delete "$INSTDIR\tls\q*.dll"
  Delete "$INSTDIR\translations\qtbase_*.qm"
  RMDir "$INSTDIR\platforms"
  RMDir "$INSTDIR\sqldrivers"
  RMDir "$INSTDIR\tls"
  RMDir "$INSTDIR\translations"
  RMDir /r "$INSTDIR\licences"
FunctionEnd
!macroend
!insertmacro RemoveFiles ""
!insertmacro RemoveFiles "un."

Function .onInit
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/PATH" $1
  ${IfNot} ${Errors}
    !insertmacro SelectSection ${OnPath}
  ${EndIf}
FunctionEnd

; Batches, settings and keys stay: they are the person's.
Section "Uninstall"
  !insertmacro WaitUntilClosed
  !insertmacro ReadPath
  ${If} $2 > 0
  ${AndIf} $2 <= ${LONGEST_PATH}
    StrCpy $7 $1
    !insertmacro TakeOutOfPath "$INSTDIR"
    ${If} $1 != $7
      !insertmacro WritePath
    ${EndIf}
  ${EndIf}
  Call un.RemoveFiles
  Delete "$SMPROGRAMS\Enrow Desk.lnk"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
SectionEnd
